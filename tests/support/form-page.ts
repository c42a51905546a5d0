/** The page of a DOM without layout, with a form in it. It types nothing by itself, as a page in the back. */
export function formPage(body: string, lang = 'en'): Document {
  document.documentElement.lang = lang;
  document.body.innerHTML = body;
  document.execCommand = () => false;
  return document;
}

/** A usual contact form with a list, a trap, a newsletter and a CAPTCHA. */
export const CONTACT = `
<form><h2>Write to the minister</h2>
<p><label for="n">Your name *</label><input id="n" name="f1"></p>
<p><label for="e">E-mail</label><input id="e" name="f2" required></p>
<p><label for="c">Country</label><select id="c" name="f3"><option value="">Please choose</option><option>Norway</option><option>Sweden</option></select></p>
<p><label for="t">Topic</label><select id="t" name="f4"><option>Please choose</option><option>Taxes</option><option>Human rights</option></select></p>
<p><label for="s">Subject</label><input id="s" name="f5" maxlength="60"></p>
<p><label for="m">Message</label><textarea id="m" name="f6"></textarea><span>0/1,200 characters</span></p>
<p style="display:none"><label for="h">Website</label><input id="h" name="website"></p>
<p><input type="checkbox" id="w" name="f7"><label for="w">Send me the newsletter</label></p>
<p><input type="checkbox" id="a" name="f8"><label for="a">I agree to the privacy notice</label></p>
<div class="g-recaptcha"></div>
</form>`;
