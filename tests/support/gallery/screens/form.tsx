import type { ComponentChild } from 'preact';
import { entriesOf, type Result, resultsOf } from '../../../../components/form/form-entries.ts';
import { FormReportView, type FormReportViewProps } from '../../../../components/form/form-report-view.tsx';
import { FormView, type FormViewProps, NoForm } from '../../../../components/form/form-view.tsx';
import { ReportView, type ReportViewProps } from '../../../../components/letter/report-view.tsx';
import { shorterLetters } from '../../../../lib/appeal/fit.ts';
import { t } from '../../../../lib/browser/words.ts';
import { planForm } from '../../../../lib/delivery/plan/plan.ts';
import { appeal, minister, ua } from '../../invented.ts';
import { ministryForm } from '../../seen-form.ts';
import { changes, deskWay, nothing, profile, target } from './shared.tsx';

const report = (patch: Partial<ReportViewProps>) => (
  <ReportView
    target={target}
    fields={[
      { field: 'to', state: 'done', text: 'despacho@interior-gob.example' },
      { field: 'cc', state: 'not found', text: 'embajada.estocolmo@ecuador.example' },
      { field: 'subject', state: 'already there', text: 'Protect Rosa Tanguila and her family' },
      { field: 'body', state: 'refused', text: 'x'.repeat(963) },
    ]}
    onBack={nothing}
    recipient="Minister of the Interior"
    next="Prosecutor"
    sent={false}
    said={null}
    ways={deskWay()}
    onCopy={nothing}
    onSent={nothing}
    onNext={nothing}
    onUndoFilling={null}
    {...patch}
  />
);

const formFrame = () => ({ said: null, ways: deskWay(), onBack: nothing });

const { salutation, paragraphs, own, signOff, signature } = appeal;

const body = [salutation, ...paragraphs, own, [signOff, ...signature].join('\n')].join('\n\n');

const plan = (limit: number) =>
  planForm(
    {
      ...ministryForm,
      fields: ministryForm.fields.map((field) => (field.kind === 'message' ? { ...field, limit } : field)),
    },
    {
      appeal: { subject: appeal.subject, body },
      profile,
      details: { email: 'hanna@lindqvist.example' },
      languages: ['en'],
    },
  );

const form = (limit: number, patch: Partial<FormViewProps> = {}) => (
  <FormView
    {...formFrame()}
    form={ministryForm}
    entries={entriesOf(plan(limit))}
    residents={null}
    recipient={minister}
    warnings={[]}
    changed={null}
    country="EC"
    shorter={[]}
    remember={false}
    filling={false}
    taught={[]}
    onTeach={nothing}
    onEntry={nothing}
    onRemember={nothing}
    onFill={nothing}
    onUndo={nothing}
    {...patch}
  />
);

const shorter = shorterLetters(appeal, { people: ua.people, asks: [] }, 780);

const chosenShorter = () =>
  entriesOf(plan(780)).map((entry) =>
    entry.row.field.kind === 'message' ? { ...entry, value: shorter[0]?.body ?? '', ticked: true } : entry,
  );

const formResults = (): Result[] =>
  resultsOf(entriesOf(plan(4000)), [
    { id: 'Nombre y apellidos', state: 'done' },
    { id: 'Correo electrónico', state: 'already there' },
    { id: 'Asunto', state: 'refused' },
    { id: 'Mensaje', state: 'done' },
  ]);

const formReport = (patch: Partial<FormReportViewProps> = {}) => (
  <FormReportView
    {...formFrame()}
    results={formResults()}
    captcha
    answer={null}
    onCopy={nothing}
    onUndo={nothing}
    onAnswer={nothing}
    {...patch}
  />
);

/** A contact form box by box, and the reports of what was filled. */
export const formScreens: Record<string, () => ComponentChild> = {
  report: () => report({}),
  'report-all': () =>
    report({
      fields: [
        { field: 'to', state: 'done', text: 'despacho@interior-gob.example' },
        { field: 'subject', state: 'done', text: 'Protect Rosa Tanguila and her family' },
        { field: 'body', state: 'done', text: 'x'.repeat(963) },
      ],
      onUndoFilling: nothing,
    }),
  'report-signature': () => report({ signature: true }),
  'report-sent': () =>
    report({
      sent: true,
      said: { mark: 'written', text: t('said_sent', 'Minister of the Interior'), undo: nothing },
    }),
  'form-list': () => form(4000),
  'form-changed': () => form(4000, { changed: { lead: t('newer_title'), changes } }),
  'form-shorter': () => form(780, { shorter, entries: chosenShorter(), remember: true }),
  'form-residents': () => form(500, { residents: 'identity', form: { ...ministryForm, filled: 3 } }),
  'form-looking': () => (
    <NoForm {...formFrame()} refusal={null} onOpenForm={nothing} onLookAgain={nothing} onAllow={nothing} />
  ),
  'form-none': () => (
    <NoForm
      {...formFrame()}
      refusal={{ ok: false, why: 'gate' }}
      onOpenForm={nothing}
      onLookAgain={nothing}
      onAllow={nothing}
    />
  ),
  'form-foreign': () => (
    <NoForm
      {...formFrame()}
      refusal={{
        ok: false,
        why: 'foreign frame',
        frame: 'https://forms.contact-service.example/ministry',
        site: 'https://forms.contact-service.example/*',
      }}
      onOpenForm={nothing}
      onLookAgain={nothing}
      onAllow={nothing}
    />
  ),
  'form-report': () => formReport(),
  'form-report-yes': () =>
    formReport({
      answer: 'yes',
      said: { mark: 'written', text: t('said_sent', 'Minister of the Interior'), undo: nothing },
    }),
};
