/** An invented paper whose minister has an e-mail address and a contact form. */
export const PAPER = `First UA: 91/26 Index: AMR 28/0091/2026 Ecuador Date: 2 November 2026

URGENT ACTION

WITNESS THREATENED AFTER TESTIMONY

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Esteban Quirola Mena
Minister of the Interior
Email: office@interior.example
Website: https://interior.example/contact
Salutation: Dear Minister

Dear Minister,

Please protect Rosa Tanguila.

Yours sincerely,

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 14 December 2099
`;
export const HEADLINE = 'WITNESS THREATENED AFTER TESTIMONY';
