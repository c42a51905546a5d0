import { defineHelp } from '../define.ts';

/** Braces hold the name of a message, never its words: buttons are called what they are called on the screen. */
export const help = defineHelp({
  button: `
    Where its button is
    The button is in the browser’s toolbar, perhaps behind the puzzle piece: pin it there. The keys Alt+Shift+U do the same.
    What opens goes away when you click elsewhere. Nothing is lost: each word is kept as you type. {at_side} and {desk} show the same, and stay.
    Right-click in a field that you write in, and the menu offers your active cases.
    With the keyboard: Tab goes on, Enter opens, Esc goes back a screen, or closes what has opened.
  `,
  paper: `
    Take a paper in
    A paper is the text of one Urgent Action: the first, an update, or an outcome.
    Open it on your section’s site or in your webmail and press the toolbar button. You see which papers were found there. {what_was_read} shows each value beside its words in the paper. Correct what is wrong, then press {add}.
    Or use {paste_text} or {choose_file}: PDF, Word, e-mail, text and HTML can be read.
    The same paper twice does no harm. Updates and outcomes find their case by its number.
  `,
  pdf: `
    A paper that is a PDF
    Open the PDF in a tab, press the toolbar button, then {pdf_read}.
    Firefox lets no extension into its PDF viewer. There you can allow that one site, for this once; or save the PDF and use {choose_file}.
    A scanned PDF holds pictures of pages and no text. Look for the paper as a web page, or copy it by hand.
  `,
  write: `
    Write the letter
    Choose a case: the letter is there. With several recipients, each has a letter of its own.
    Read it, and add something under {own_words}. One sentence of your own helps. Leave the demands as they are: they were chosen with care.
    {letter_tools} makes it shorter, or changes the language of its greeting and closing. {change_text} and {arrange} change the rest.
    What you should look at stands under {safety}.
    If you want to write once a week or once a month, say so in the settings: {pace_label}.
  `,
  webmail: `
    Put it into your webmail
    Open a new message in your webmail. Press the toolbar button, choose the case, press {put_into_page}.
    Addresses, subject and letter go in. What is there already stays, your signature too. Then you see, field by field, what went in; what did not has a button to copy it. {undo_filling}, or Ctrl+Z there, takes it back.
    Read it there and press Send yourself. Then press {have_sent}, so that your list knows.
    {other_ways} opens a new message in your webmail or your mail program.
  `,
  form: `
    Write by a contact form
    Open the official’s form, press the toolbar button, choose the case, press {fill_form}. You see each field of the form and what would go in. Untick what should not. Only then is anything filled in.
    On a site that you have allowed, {form_open_fill} does it in one press, with what is certain: you see before what goes in.
    What it is not sure of, and the check against robots, are left to you. So is Send.
    Some forms take letters only from people who live there, and you are told so. Never give an address that is not yours: write by e-mail or post.
  `,
  copy: `
    Copy, print, post
    {copy_letter} takes the letter to any mail program; {copy_everything} takes addresses and subject along.
    {print}, under {letter_tools}, makes a sheet for a window envelope, or a postcard. Fax, telephone and social media are there too, where the paper names them.
    {plan} shows every recipient of a case, what you wrote, and what is next. Note there what you posted. If a letter came back, press {mark_bounced}: another way is proposed.
    If one way is closed for a while, as post sometimes is, {way_note_add} there: you read it before the letter leaves.
  `,
  reply: `
    A reply, or a letter that came back
    In a case, {plan} is where you note what comes back. A reply came: press {note_reply} beside the recipient, and send your section a copy. Do not answer in Amnesty’s name.
    An e-mail came back: press {mark_bounced}, or under {bounce_title} paste your mail provider’s notice. That address is left out, and another way is proposed.
    Many papers also ask for a letter to the embassy in your country. Give its address once under {embassy_title}: it counts for every case of that state.
    An embassy tells its state who writes. If you have to be careful, do not write to it.
  `,
  remind: `
    Be reminded of deadlines
    The number on the toolbar button counts the open cases with a week or less left and no letter from you yet.
    Under {reminders_title}, in the settings, you can switch it off: {reminder_badge}. There is also: {reminder_notice}. It comes from nine in the morning on and names nobody.
    {pace_label}: with one letter a week or a month, one case is offered. Once you have written, no notification comes until the next.
    {calendar_save} puts the deadlines into a file for your calendar. It names no case unless you want it. Save it again when new cases come.
    With the browser closed, or everything locked, nothing reminds you.
  `,
  end: `
    When a case is over
    An outcome may ask for no more letters. Then the case closes, shows the sentence that says so, and offers no letter. A newer paper opens it again; so can you, with {open_again}.
    If the sentence is not clear, you are asked. If you do not know, ask your section. Until you answer, no letter is offered.
    After the deadline ask your section before you write: a late letter can do harm.
    The journal holds whom you wrote to, how and when, and never the letter. It stays until 90 days after a case is closed. Under {journal} you choose: {keep_label}.
  `,
  follow: `
    Follow your section
    Press {follow_ways}. Choose your section, or give the address of a page that lists Urgent Actions. Your browser asks whether that one site may be read.
    From then on it is asked a few times a day, without anything that tells who you are. New papers come by themselves, and an outcome closes its case.
    What cannot be read from there is listed in the settings, for you to open. There you can also stop: {follow_remove}.
  `,
  backup: `
    Keep a backup, or erase
    Everything is stored in this browser alone. If you remove the extension, it is gone.
    In the settings, {backup_save} puts all of it into a file. Give a passphrase, so that nobody else can read it. If you forget it, nobody can open the file, not even us.
    {restore} adds the file to what is here. Nothing goes away.
    {erase} deletes all that is stored in this browser. Files that you saved stay.
  `,
  careful: `
    If you have to be careful
    Could a government harm you or your family because you write? Think of relatives there, travel, your citizenship. If you are not sure, ask your section first, or leave that country to others.
    The settings ask: {caution_title} Answer for one country, or for all. Your letters then have initials and town alone, nobody gets a copy, they can only be copied, and nothing is noted. {careful_kept}
    Your e-mail still shows your name and address, and your provider keeps it. The browser’s list of extensions still shows this one.
  `,
  lock: `
    Lock everything
    In the settings, {lock_title}: choose a passphrase of four or five words. Then {lock_now} keeps all of it in one sealed copy and deletes the rest. It can also lock by itself after a while, and as the browser starts.
    Locked, every page asks for the passphrase. Nothing is followed, and you are told of no deadline. Once unlocked, everything is as it was.
    If you forget the passphrase, everything is lost: keep a backup. While it is open, anybody at this computer can read it. The browser itself still shows this extension, the sites that you allowed and the pages you visited.
  `,
  group: `
    For a letter-writing evening
    In the settings, {pack_save} makes a file with the open cases: the papers alone, without your name, your letters, or whom you wrote to.
    Others press {choose_file}, look at what is in it, and add what they want.
    For guests without a computer, print letters or postcards first. Ask your section whether the cases are still open.
  `,
  privacy: `
    Nothing is sent by itself
    The extension puts a letter where you want it. Send is yours, always.
    There is no account, no server, no counting. It reads a page when you press its button there, and a site when you follow it or allow it. {sites_title} in the settings shows which, and takes it back.
    Your webmail keeps a draft of what is put into it, before you send it.
    In private windows it does not run. It is unofficial: Amnesty International has not endorsed it.
  `,
});
