import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';

function kindOfTick(label: string, lang: string): string {
  const { document } = parseHTML(
    `<html lang="${lang}"><body><form><textarea id="m" name="message"></textarea>
     <input type="checkbox" id="t" name="agree"><label for="t">${label}</label></form></body></html>`,
  );
  const tick = document.querySelector('#t') as unknown as Element;
  return classifyFields(document as unknown as Document).get(tick) ?? 'leave';
}

/** What one agrees to besides what is needed to send. */
const offers: readonly (readonly [lang: string, label: string])[] = [
  ['en', 'I agree to receive offers and news from the Embassy'],
  ['en', 'I consent to receive marketing e-mails'],
  ['en', 'Inform me of royal events'],
  ['de', 'Ich stimme zu, Angebote und Neuigkeiten zu erhalten'],
  ['de', 'Ich bin mit der Zusendung von Werbung einverstanden'],
  ['fr', "J'accepte de recevoir les actualités du ministère"],
  ['es', 'Acepto recibir novedades y promociones'],
  ['pt', 'Concordo em receber ofertas'],
  ['it', 'Acconsento a ricevere comunicazioni pubblicitarie'],
  ['nl', 'Ik ga akkoord met het ontvangen van aanbiedingen en nieuws'],
  ['ca', 'Accepto rebre ofertes'],
  ['sv', 'Jag samtycker till att få nyheter och erbjudanden'],
  ['da', 'Jeg accepterer at modtage nyheder og tilbud'],
  ['no', 'Jeg samtykker til å motta nyheter'],
  ['fi', 'Hyväksyn, että minulle lähetetään uutisia ja tarjouksia'],
  ['et', 'Nõustun saama pakkumisi ja uudiseid'],
  ['lv', 'Piekrītu saņemt jaunumus un piedāvājumus'],
  ['lt', 'Sutinku gauti naujienas ir pasiūlymus'],
  ['pl', 'Wyrażam zgodę na otrzymywanie ofert handlowych'],
  ['cs', 'Souhlasím se zasíláním obchodních sdělení a novinek'],
  ['sk', 'Súhlasím so zasielaním noviniek'],
  ['hu', 'Hozzájárulok, hogy ajánlatokat kapjak'],
  ['ro', 'Sunt de acord să primesc oferte'],
  ['hr', 'Slažem se s primanjem obavijesti i novosti'],
  ['bg', 'Съгласен съм да получавам новини'],
  ['ru', 'Я согласен получать новости и предложения'],
  ['uk', 'Я погоджуюсь отримувати новини'],
  ['el', 'Αποδέχομαι να λαμβάνω προσφορές'],
  ['tr', 'Kampanya ve tanıtım iletileri almayı kabul ediyorum'],
  ['ar', 'أوافق على تلقي عروض ترويجية'],
  ['fa', 'با دریافت پیام‌های تبلیغاتی موافقم'],
  ['he', 'אני מסכים לקבל דיוור שיווקי'],
  ['hi', 'मैं विज्ञापन प्राप्त करने के लिए सहमत हूँ'],
  ['zh', '我同意接收广告和优惠信息'],
  ['ja', '広告メールの受信に同意します'],
  ['ko', '광고성 정보 수신에 동의합니다'],
  ['id', 'Saya setuju menerima penawaran dan promosi'],
  ['vi', 'Tôi đồng ý nhận quảng cáo và khuyến mãi'],
  ['th', 'ฉันยินยอมรับข่าวสารและโปรโมชั่น'],
  ['sw', 'Nakubali kupokea matangazo'],
];

/** What one says of oneself, or agrees to have done with the letter. */
const declarations: readonly (readonly [lang: string, label: string])[] = [
  ['en', 'I am a resident and agree to the terms'],
  ['en', 'I confirm that I am over 16 years old and agree'],
  ['en', 'I am a constituent and I accept the privacy policy'],
  ['en', 'I agree that my letter may be published and accept the terms'],
  ['de', 'Ich bin in Hamburg wohnhaft und stimme den Bedingungen zu'],
  ['de', 'Ich bin mindestens 16 Jahre alt und stimme der Datenschutzerklärung zu'],
  ['fr', "J'ai plus de 16 ans et j'accepte la politique de confidentialité"],
  ['fr', "J'habite à Lyon et j'accepte les conditions"],
  ['es', 'Soy residente y acepto los términos'],
  ['es', 'Soy mayor de edad y acepto la política de privacidad'],
  ['pt', 'Sou maior de idade e aceito a política de privacidade'],
  ['it', 'Sono maggiorenne e accetto l’informativa sulla privacy'],
  ['nl', 'Ik ben inwoner van Utrecht en ga akkoord met de voorwaarden'],
  ['sv', 'Jag är bosatt i Sverige och godkänner villkoren'],
  ['fi', 'Olen täysi-ikäinen ja hyväksyn ehdot'],
  ['pl', 'Jestem pełnoletni i wyrażam zgodę na przetwarzanie danych osobowych'],
  ['ru', 'Я являюсь жителем города и даю согласие на обработку персональных данных'],
  ['tr', '18 yaşından büyüğüm ve gizlilik politikasını kabul ediyorum'],
  ['ar', 'أنا مقيم في المدينة وأوافق على الشروط'],
  ['zh', '我已年满18周岁并同意隐私政策'],
  ['ja', '18歳以上であり、個人情報の取扱いに同意します'],
  ['ko', '만 14세 이상이며 개인정보 수집에 동의합니다'],
];

/** What is needed to send. */
const needed: readonly (readonly [lang: string, label: string])[] = [
  ['en', 'I agree to the privacy policy'],
  ['en', 'I consent to having this website store my submitted information so they can respond to my enquiry'],
  ['en', 'I agree to the processing of my data so that I get a reply'],
  ['de', 'Ich stimme der Verarbeitung meiner Daten zu'],
  ['fr', "J'accepte la politique de confidentialité"],
  ['es', 'He leído y acepto la política de privacidad'],
  ['pl', 'Wyrażam zgodę na przetwarzanie danych osobowych'],
  ['ru', 'Я даю согласие на обработку персональных данных'],
  ['ar', 'قرأت شروط الاستخدام وأوافق عليها'],
  ['ja', '個人情報の取扱いに同意します'],
  ['sv', 'Jag är införstådd med att myndigheten behandlar mina personuppgifter'],
  ['es', 'Acepto que el Defensor de Derechos Humanos de la República trate mis datos'],
  ['ru', 'Согласен на обработку персональных данных по закону Республики'],
  ['it', 'Acconsento al trattamento dei tuoi dati personali'],
];

describe('ticks', () => {
  for (const [lang, label] of offers)
    it(`leaves offers and news: ${lang}: ${label}`, () => expect(kindOfTick(label, lang)).toBe('leave'));

  for (const [lang, label] of declarations)
    it(`leaves what one declares: ${lang}: ${label}`, () => expect(kindOfTick(label, lang)).toBe('leave'));

  for (const [lang, label] of needed)
    it(`knows what is needed to send: ${lang}: ${label}`, () =>
      expect(kindOfTick(label, lang)).toBe('consent'));

  it('leaves a choice of how to be answered, though one agrees to it', () => {
    expect(kindOfTick('I agree to be contacted: reply by phone', 'en')).toBe('leave');
  });
});
