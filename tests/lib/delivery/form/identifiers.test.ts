import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';

/** Names of boxes, one form a line: `name=kind`, `leave` for one to be left. */
const forms = [
  'required-prefix:select=prefix required-first-name=first-name required-last-name=last-name required-valid-email=email verify_email=email-confirm zip5=postal-code zip4=leave required-phone=phone',
  'fname=first-name lname=last-name addr1=street addr2=street2 city=city state:select=state zipcode=postal-code emailaddress=email phoneNumber=phone subj=subject',
  'NameFirst=first-name NameLast=last-name AddressStreet=street AddressCity=city AddressState:select=state AddressZip=postal-code EmailAddress=email',
  'vorname=first-name nachname=last-name strasse=street plz=postal-code ort=city telefon=phone betreff=subject firma=organization',
  'nom=last-name prenom=first-name courriel=email objet=subject ville=city code_postal=postal-code pays:select=country civilite:select=prefix',
  'nombre=first-name apellidos=last-name correo=email telefono=phone asunto=subject direccion=street',
  'billingAddress.street=street billingAddress.city=city billingAddress.postalCode=postal-code billingAddress.country:select=country',
  'user_email=email user_name=full-name company_name=organization job_title=job-title',
  'tx_powermail_pi1[field][vorname]=first-name tx_powermail_pi1[field][telefon]=phone tx_powermail_pi1[field][email]=email tx_powermail_pi1[field][__hp]=leave',
  'jform[contact_name]=full-name jform[contact_email]=email jform[contact_subject]=subject',
  'ctl00$ContentPlaceHolder1$txtName=full-name ctl00$ContentPlaceHolder1$txtEmail=email ctl00$ContentPlaceHolder1$txtFax=leave ctl00$ContentPlaceHolder1$txtWebsite=leave',
  'ctl00$ContentPlaceHolder1$ddlX7:select=leave ctl00$ctl39$ContentPlaceHolder1$txtCity=city ctl00$MainContent$body$txtZzz=leave',
  'wpforms[fields][0][first]=first-name wpforms[fields][0][last]=last-name wpforms[fields][1]=leave wpforms[hp]=leave',
  'edit-submitted-city=city edit-phone=phone submitted[subject]=subject submitted[email]=email',
  'form.widgets.subject=subject form-contact-widgets-city=city powermail_field_firma=organization',
  '_com_office_INSTANCE_x7_subject=subject _com_office_INSTANCE_x7_city=city ContentPlaceHolder1$txtEmail=email',
  'soyad=last-name ad=first-name eposta=email konu=subject',
  'nama=full-name surel=email perihal=subject alamat=street no_hp=phone',
  'input_B03E05A4-1111-2222-3333-444455556666=leave ssn=leave dob=leave username=leave organization=organization',
  'imie=first-name nazwisko=last-name temat=subject',
  'fio=full-name tema=subject',
  'Constituent.FirstName=first-name Constituent.LastName=last-name Constituent.Email=email Constituent.ConfirmEmail=email-confirm Constituent.HomePhone=phone Message.Topic:select=topic',
];

function boxOf(name: string): string {
  const [bare, tag = 'input'] = name.split(':');
  return tag === 'select'
    ? `<select name="${bare}"><option>-</option></select>`
    : `<input type="text" name="${bare}">`;
}

describe('boxes that only their names explain', () => {
  for (const form of forms) {
    it(form.slice(0, 60), () => {
      const pairs = form.split(' ').map((one) => one.split('=') as [string, string]);
      const boxes = pairs.map(([name]) => `<p>${boxOf(name)}</p>`).join('');
      const { document } = parseHTML(
        `<body><form>${boxes}<p><textarea name="q1"></textarea></p></form></body>`,
      );
      const found = classifyFields(document as unknown as Document);
      const got = [...document.querySelectorAll('input,select')].map(
        (box, at) => `${pairs[at]?.[0]}=${found.get(box) ?? 'leave'}`,
      );
      expect(got.join(' ')).toBe(form);
    });
  }
});
