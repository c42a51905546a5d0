import { defineWords } from './define.ts';

export const en = defineWords('en', {
  prefix: 'title|salutation|prefix|honorific|name prefix|courtesy title|form of address|name title|mr mrs ms',
  'full-name':
    'name|full name|your name|sender|sender name|from name|contact name|contact person|name and surname|first and last name|first name and last name|name in full|full names|names|complete name|first name surname|full legal name|what is your name|what is your full name|your full name|name of complainant|name of applicant|applicant name|complainant name|enquirer name|names in full',
  'first-name':
    'first name|forename|given name|first|given names|forenames|firstname|christian name|first names|your first name|what is your first name',
  'middle-name': 'middle name|middle initial|middle|mi|middle names|second name|other names',
  'last-name':
    'last name|surname|family name|last|lastname|second surname|your last name|your surname|what is your last name',
  email:
    'email|e mail|email address|e mail address|mail address|your email|reply to email|email id|electronic mail|mail|sender email|contact email|from email|email addr|what is your email address|your email address|electronic mail address|contact email address',
  'email-confirm':
    'confirm email|email again|repeat email|verify email|retype email|re enter email|email confirmation',
  confirm:
    'confirm|confirmation|re enter|reenter|retype|re type|repeat|again|verify|verification|second time',
  phone:
    'phone|telephone|phone number|telephone number|mobile|mobile number|mobile phone|cell|cell phone|cellphone|tel|contact number|phone no|tel no|daytime phone|home phone|work phone|day phone|contact phone|primary phone|mobile no|telephone no|phone home|phone num|whatsapp number|landline|evening phone|what is your telephone number|your phone number|your telephone number|best contact number|contact telephone number|contact telephone|telephone mobile',
  street:
    'street|street address|address|address line 1|address 1|mailing address|home address|postal address|street name|address line|line 1|house number and street|residential address|mailing address 1|contact address|street and number|street 1|building and street|full address|permanent address|address1|addr|addr1|address line one|physical address|correspondence address|street line 1|your address|what is your address',
  street2:
    'address line 2|address 2|street address 2|address2|addr2|apt|apartment|suite|unit|apartment suite|line 2|address continued|apt number|street 2|apt suite|apartment number|address contd|street address line 2|unit number|building|street address cont|floor|address cont|mailing address 2|address line two|apt no|street line 2',
  city: 'city|town|town or city|city or town|city town|town city|suburb|locality|municipality|city name|mailing city|post town|village|home city|place of residence',
  'postal-code':
    'zip|postcode|post code|postal code|zip code|zipcode|zip postal code|postal zip code|eircode|pin code|pincode|pin|postal|zip or postal code|zip postal|5 digit zip|5 digit zip code|postal zip|zip 5|zip code 5 digits|zip5|mailing zip|home zip',
  'postal-extension':
    'zip 4|zip4|plus 4|plus four|zip code extension|zip extension|zip code 4|zip plus 4|4 digit zip|zip ext|last four|four digit extension|4 digit extension|zip suffix|zip four|zip code plus 4|extension|ext|plus4|zip code last 4|zip last 4|zip 4 lookup|4 digit zip extension',
  state:
    'state|province|county|state province|province state|region|territory|state or province|state county|prefecture|governorate|mailing state|home state|u s state|us state|county state|state region|county province|state territory|country state|province territory|state or territory',
  country:
    'country|country region|nation|country of residence|country or region|country name|country or territory|mailing country|residence country',
  organization:
    'organization|organisation|company|company name|organisation name|organization name|affiliation|institution|business name|employer|on behalf of|ngo|association|agency|business|agency name|firm|name of organization|name of organisation|company organization|organization affiliation|institution name|name of company|organization if applicable|group name',
  'job-title':
    'job title|position|role|occupation|profession|designation|job role|job|job position|position title|position within organisation|position in organisation|position in the organisation|position held',
  subject:
    'subject|subject line|message subject|subject of message|email subject|message title|title of message|letter subject|subject of your message|heading|headline|title of your message|summary|message header|enquiry title|re|regarding|title of letter|subject matter|sub|subj|email title|title of your letter|subject of enquiry|subject of your enquiry|nature of concern',
  topic:
    'topic|issue|category|reason for contact|nature of enquiry|nature of inquiry|department|reason|enquiry type|inquiry type|type of enquiry|type of inquiry|message topic|select a topic|issue area|purpose|message type|type of message|recipient|reason for contacting|about|subject area|topic of message|theme|issues|topics|primary issue|main issue|area of interest|contact reason|request type|type of request|reason for contacting us|query type|feedback type|what is your message about|nature of your message|message subject topic|reason for inquiry|reason for enquiry|nature of contact|policy area|policy issue|area of concern|legislative issue|issue of concern|concerning|subject category|recipient department|purpose of contact|type of feedback|what is this about|nature of request|matter|subject selector|issue type|inquiry topic',
  message:
    'message|comments|comment|enquiry|inquiry|feedback|details|how can we help|your message|message text|question|questions|body|content|text|description|message body|your letter|letter|your question|comments or questions|questions comments|remarks|query|your comments|write your message|opinion|suggestion|what would you like to say|additional comments|request|message content|describe|concern|statement|mail body|your enquiry|comment text|how can we help you|what is your message|appeal|petition|suggestions|your views|note|notes|msg|msg body|what would you like to tell us|comments questions|your comment|write to us|what is your question|what is your complaint|your complaint|complaint|details of your enquiry|details of your complaint|details of complaint|nature of complaint|tell us more|your query|full details|write your letter|what happened|describe your issue|describe the issue|please provide details',
  consent:
    'i agree|i consent|privacy policy|privacy notice|terms and conditions|terms of service|data protection|i accept|personal data|privacy statement|consent|privacy|gdpr|terms|terms of use|agree|agreement|acceptance|i have read|accept terms|i understand|processing of my data|having this website store my submitted information',
  captcha:
    'captcha|security code|verification code|enter the characters|im not a robot|not a robot|anti spam|security question|enter the code|type the characters|image code|word verification|human verification|math question|characters shown|text in the image|code shown|validation code|recaptcha|g recaptcha response|h captcha response|turnstile|what is the sum|security check|spam protection|spam check|code in the image|are you human|what code is in the image|antispam|cf turnstile response|access code|challenge|solve|captcha code|captcha response|characters in the picture|numbers in the image',
  honeypot:
    'leave this field blank|leave this field empty|leave blank|leave empty|do not fill|dont fill|if you are human|honeypot|honey pot|do not complete|do not fill in|should be left blank|must be left blank|should be left empty|please ignore this field|please leave this field|left unchanged|keep this field blank|for robots only|for bots only|hp|do not enter anything|leave this blank|leave this empty|skip this field|trap|giraffe|fax only|bot field|bot trap|robot trap|do not type here|spambot|no humans|leave this field alone|please leave blank|keep empty|only fill in if you are not human|must remain empty|hidden field|not for humans|dont put anything here',
  newsletter:
    'newsletter|subscribe|mailing list|subscription|sign up|e newsletter|updates|keep me informed|email updates|send me a copy|newsletters|subscribe me|opt in|marketing|sign me up|join our mailing list|enewsletter|email signup|email list|copy to me|receive updates|stay connected|stay informed|publish|publication|make public|made public|be published|being published',
  'reply-choice':
    'reply|response requested|do you want a reply|would you like a response|response|preferred method of contact|preferred contact method|how should we reply|reply required|contact preference|preferred contact|contact me by|respond|response needed|would you like a reply|request a response|how would you like us to respond|best time to call|contact method|need a response|requires response|need reply|do you require a response|reply needed|reply method|preferred response|method of contact|respond by|response type|method of response|best time to contact',
  'birth-date':
    'date of birth|birth date|birthday|dob|birthdate|year of birth|birth year|born|month of birth|day of birth',
  identity:
    'ssn|social security number|passport number|passport|national id|national id number|id number|identity number|identity card|tax id|nhs number|driver license|id card number|nin|national insurance number|personal identification number|drivers license|passport no|id no|id card|alien number|a number|citizen id|personal number|civil id|emirates id|identification number|identity document|receipt number|voter id|aadhaar|document number|last 4 of ssn|social security',
  credential:
    'password|username|user name|login|user id|passcode|new password|one time code|otp|sign in|log in|userid|user login|credit card|card number|cvv|iban|account number|passwd|pwd',
  search:
    'search|search term|keywords|search this site|search query|search for|find|keyword|site search|search keywords|search text',
  other:
    'fax|fax number|website|url|web site|homepage|web address|person you are writing about|gender|sex|age|nationality|citizenship|date|time|attachment|file|upload|reference number|case number|case reference|nickname|suffix|district|neighbourhood|order number|how did you hear about us|how did you hear|language|ethnicity|race|marital status|country code|area code|amount|quantity|date of incident|po box|event date|event name|bill number|bill|your mps name|mps name|maiden name|friends email|friends name|recipient email|recipient name|spouse|spouse name|party|military service|military branch|branch of service|rank|service number|agency involved|other|other topic|specify|please specify|if other|website url|name suffix|preferred language|timezone|time zone|preferred name|parish|twitter|facebook|instagram|linkedin|skype|date of visit|number of people|number of guests|number of visitors|school|school name|school district|grade|relationship|price|coupon|discount code|gift|product|order|invoice|tracking number|reference|ref no|phone type|address type|email type|phone extension|phone ext|second phone|alternate phone|alternative phone|other phone|alternate email|secondary email|alternative email|other email|state of birth|country of birth|place of birth|city of birth|country of origin|country of citizenship|country of nationality|address line 3|address 3|address3|secondary phone|fathers name|mothers name|name of spouse|child name|hour|hours|start date|end date|congressional district|dates|arrival date|departure date|tour date|event location|location of event|legislation|bill name|business phone extension|name of your mp|name of mp|name of school|name of your school|name of prison|name of the prison|father’s name|mother’s name|child’s name|name of child|name of your child|spouse’s name|husband’s name|name of the person you are complaining about|name of the official|address of the property|council ward|ward|constituency|county council|next of kin|emergency contact|name of detainee|name of prisoner|name of inmate|inmate name|inmate number|prisoner name|prisoner number|prison number|detainee name|name of the detainee|name of the prisoner|prison|name of institution concerned',
});
