/**
 * A ministry's page with a search, a login and a newsletter around its form, and traps in it: one that marks tell, four
 * that stand before what they ask for and that only the page's style sheet hides.
 */
export const MINISTRY = `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Ministerio inventado</title>
<style>.away { position: absolute; left: -9999px }
.m1 { position: fixed; right: -5000px; top: 20px } .m2 { clip-path: inset(50%) } .m3 { opacity: .01 } .m4 { position: absolute; clip: rect(0, 0, 0, 0) }</style></head><body>
<header><form action="/strange" role="search"><label>Buscar <input name="q" type="search"></label></form></header>
<aside class="login"><form action="/strange" method="post"><label>Correo <input name="user" type="email"></label>
<label>Clave <input name="pass" type="password"></label></form></aside>
<main><h1>Escríbanos</h1>
<form action="/send" method="post">
<p><label for="a1">Nombre(s) *</label> <input id="a1" name="f1" required></p>
<p class="m1"><label for="c1">Apellidos</label> <input id="c1" name="g1"></p>
<p><label for="a2">Apellidos *</label> <input id="a2" name="f2" required></p>
<p><label for="a3">Correo electrónico *</label> <input id="a3" name="f3" type="email" required></p>
<p><label for="a4">Confirme su correo *</label> <input id="a4" name="f4" type="email" required onpaste="return false"></p>
<p><label for="a5">País</label> <select id="a5" name="f5"><option value="">Seleccione</option><option value="17">Noruega</option><option value="23">Suecia</option></select></p>
<p class="m2"><label for="c2">Ciudad</label> <input id="c2" name="g2"></p>
<p><label for="a6">Ciudad</label> <input id="a6" name="f6"></p>
<p><label for="a7">Tema *</label> <select id="a7" name="f7" required><option value="">Seleccione</option><option value="1">Impuestos</option><option value="2">Derechos humanos</option><option value="3">Otros</option></select></p>
<p class="m3"><label for="c3">Asunto</label> <input id="c3" name="g3"></p>
<p class="m4"><label for="c4">Asunto</label> <input id="c4" name="g4"></p>
<p><label for="a8">Asunto</label> <input id="a8" name="f8" maxlength="120"></p>
<p><label for="a9">Mensaje *</label> <textarea id="a9" name="f9" required maxlength="5000" rows="8" cols="50"></textarea> <span id="count">0/5000</span></p>
<p class="away" aria-hidden="true"><label for="b1">Teléfono</label> <input id="b1" name="phone" tabindex="-1" autocomplete="off"></p>
<p><input type="checkbox" id="b2" name="news" value="1"> <label for="b2">Deseo recibir el boletín de noticias</label></p>
<p><input type="checkbox" id="b3" name="privacy" value="1" required> <label for="b3">He leído y acepto el aviso de privacidad</label></p>
<button>Enviar</button>
</form></main>
<footer><form class="newsletter" action="/strange" method="post"><input type="email" name="letter" placeholder="Su correo"></form></footer>
<script>
document.getElementById('a9').addEventListener('input', (event) => {
  document.getElementById('count').textContent = event.target.value.length + '/5000';
});
</script></body></html>`;

export const THANKS = '<!doctype html><title>Gracias</title><p>Gracias. Su mensaje fue recibido.';

/** A form that takes few words. */
export const SHORT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<form action="/send" method="post"><p><label>Name <input name="n"></label></p>
<p><label>Message (at most 400 characters) <textarea name="m" rows="6" cols="50"></textarea></label></p>
<button>Send</button></form></body></html>`;

/** The step before a form. */
export const GATE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<form action="/form"><p><label>ZIP code <input name="zip"></label></p><button>Next</button></form></body></html>`;

/** The form in a frame of its own site. */
export const FRAMED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<h1>Contact us</h1><iframe src="/short" width="600" height="400" title="Form"></iframe></body></html>`;

/** The form in a frame within a frame, with a large box beside it. */
export const NESTED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<label>Was this page helpful? <textarea></textarea></label>
<iframe src="/framed" width="700" height="600" title="Form"></iframe></body></html>`;

/** A form of web components: each field has a shadow root of its own. */
export const COMPONENTS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<h1>Contact us</h1><form><our-field label="Full name" kind="input"></our-field>
<our-field label="City" kind="input"></our-field><our-field label="Message" kind="textarea"></our-field></form>
<script>
customElements.define('our-field', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<label for="box">' + this.getAttribute('label') + '</label> <' + this.getAttribute('kind') + ' id="box"></' + this.getAttribute('kind') + '>';
  }
});
</script></body></html>`;
