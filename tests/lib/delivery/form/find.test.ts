import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';

function kindsOf(body: string): string[] {
  const { document } = parseHTML(`<html lang="en"><body>${body}</body></html>`);
  return [...classifyFields(document as unknown as Document)].map(([box, kind]) => `${box.id}: ${kind}`);
}

describe('finding the contact form', () => {
  it('takes no word out of another one for a search', () => {
    expect(
      kindsOf('<div class="research-office"><label for="a">Full name</label><input id="a"></div>'),
    ).toEqual(['a: full-name']);
  });

  it('leaves a newsletter and a login beside the form', () => {
    expect(
      kindsOf(
        `<div class="newsletter"><input type="email" id="n"></div>
         <form><input id="u" name="name"><input type="password" id="p"></form>
         <form><input type="email" id="e"><textarea id="m"></textarea></form>`,
      ),
    ).toEqual(['e: email', 'm: message']);
  });

  it('finds a form that no form element holds', () => {
    expect(
      kindsOf(
        `<div><input id="q" type="search"></div><div><p><label for="e">E-mail</label><input id="e"></p>
         <p><label for="s">Subject</label><input id="s"></p><p><label for="m">Message</label><textarea id="m"></textarea></p></div>`,
      ),
    ).toEqual(['e: email', 's: subject', 'm: message']);
  });

  it('leaves what is hidden, locked or cannot be reached by keyboard', () => {
    expect(
      kindsOf(
        `<form><label>Phone<input id="a" tabindex="-1"></label><label>Company<input id="b" style="opacity:0"></label>
         <label>City<input id="c" readonly></label><div aria-hidden="true"><label>Name<input id="d"></label></div>
         <textarea id="m"></textarea></form>`,
      ),
    ).toEqual(['m: message']);
  });

  it.each([
    'display: none',
    'VISIBILITY:HIDDEN !important',
    'position: absolute; left: -9999px',
    'color: red; text-indent:-999em;',
    'opacity: .05',
    'height:1px;overflow:hidden',
    'width: 0 !important',
    'position:absolute;clip: rect(1px, 1px, 1px, 1px)',
    'clip-path:inset(50%)',
    'transform: rotate(3deg) scale(0)',
  ])('leaves what its style hides: %s', (style) => {
    const form = `<form><p style="${style}"><label>City<input id="a"></label></p><textarea id="m"></textarea></form>`;
    expect(kindsOf(form)).toEqual(['m: message']);
    const sheet = `<style>.gone { color: red; ${style} }</style>`;
    expect(kindsOf(sheet + form.replace(`style="${style}"`, 'class="gone"'))).toEqual(['m: message']);
  });

  it.each([
    'display: block',
    'left: -10px',
    'margin-top: -99px',
    'opacity: 0.9',
    'opacity: 1',
    'max-width: 0',
    'line-height: 1',
    'background: url(https://town.example/none)',
    'clip: auto; clip-path: none',
  ])('fills what its style only moves or draws: %s', (style) => {
    const form = `<form><p style="${style}"><label>City<input id="a"></label></p><textarea id="m"></textarea></form>`;
    expect(kindsOf(form)).toEqual(['a: city', 'm: message']);
  });

  it('gives a third e-mail box and a second phone to nobody', () => {
    expect(
      kindsOf(
        `<form><input type="email" id="a"><input type="email" id="b"><input type="email" id="c">
         <input type="tel" id="d"><input type="tel" id="e"><textarea id="m"></textarea></form>`,
      ),
    ).toEqual(['a: email', 'b: email-confirm', 'd: phone', 'm: message']);
  });

  it('leaves the boxes for parts of a phone number', () => {
    const form = (boxes: string) =>
      kindsOf(`<form><label for="e">E-mail</label><input id="e">${boxes}<textarea id="m"></textarea></form>`);
    expect(
      form(
        `<label for="a">Phone</label><input id="a" maxlength="3"><input id="b" type="tel" maxlength="4">
         <label for="c">Mobile</label><input id="c" maxlength="20">`,
      ),
    ).toEqual(['e: email', 'c: phone', 'm: message']);
    expect(
      form(
        `<label for="a">Phone</label><input id="a" name="phone1"><input id="b" name="phone2"><input id="c" name="phone3">`,
      ),
    ).toEqual(['e: email', 'm: message']);
  });

  it('leaves what readers say below a page', () => {
    expect(
      kindsOf(
        `<form id="commentform"><label for="a">Name</label><input id="a"><label for="e">E-mail</label><input id="e" type="email">
         <label for="m">Comment</label><textarea id="m"></textarea></form>`,
      ),
    ).toEqual([]);
  });

  it('takes a short list of titles for forms of address', () => {
    expect(
      kindsOf(
        `<form><label for="t">Job title</label><select id="t"><option>Mr</option><option>Ms</option></select>
         <label for="j">Job title</label><input id="j"><textarea id="m"></textarea></form>`,
      ),
    ).toEqual(['t: prefix', 'j: job-title', 'm: message']);
  });
});

it('finds a box in a page that holds elements in each other deeper than calls can go', () => {
  const { document } = parseHTML('<html lang="en"><body></body></html>');
  let inmost: Element = document.body as unknown as Element;
  for (let depth = 0; depth < 20_000; depth += 1) {
    const next = document.createElement('div') as unknown as Element;
    inmost.appendChild(next);
    inmost = next;
  }
  inmost.innerHTML =
    '<label for="e">E-mail</label><input id="e"><label for="n">Your name</label><input id="n">';
  expect([...classifyFields(document as unknown as Document).values()]).toEqual(['email', 'full-name']);
});
