import { defineWebmail } from './define.ts';
import { outlookFields, outlookLink } from './outlook.ts';

export const microsoft365 = defineWebmail({
  id: 'microsoft-365',
  name: 'Outlook at work or school',
  matches:
    /^https:\/\/(outlook(-sdf)?\.(office\.com|office365\.com|office365\.us|cloud\.microsoft)|partner\.outlook\.cn)\//,
  compose: outlookLink('https://outlook.office.com/mail/deeplink/compose?'),
  fields: outlookFields,
  checked: { how: "others' source", on: '2026-11-24' },
  notes:
    'The same program as Outlook at home. On a domain of an organisation its own the general way finds the fields. Its limit of length was not measured.',
});
