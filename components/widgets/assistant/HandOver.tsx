/** What is handed over beside the sentence: a mail, an SMS, reminders, a sheet of paper. */
import { Show, createEffect, createSignal, on, type JSX } from 'solid-js';
import type { Mail, Sms } from '#wording';
import CopyButton from '../common/CopyButton.tsx';
import { saveFile } from './save-file.ts';

const copyMail = 'Copier le mail';
const copySms = 'Copier le SMS';
const addToCalendar = 'Ajouter à l’agenda';
const print = 'Imprimer';
const saved = 'Fichier enregistré\u00a0: ouvrez-le pour ajouter les rappels.';
const fileName = 'rappels-mon-compte-partenaire.ics';

interface Props {
  mail: Mail;
  sms: Sms;
  /** The reminders as a file; null when there is none. */
  calendar: (() => Promise<string | null>) | null;
}

export default function HandOver(props: Props): JSX.Element {
  const [isSaved, setSaved] = createSignal(false);
  createEffect(
    on(
      () => props.mail.body,
      () => setSaved(false),
    ),
  );
  const save = async (): Promise<void> => {
    const file = await props.calendar?.();
    if (file == null) return;
    saveFile(fileName, 'text/calendar', file);
    setSaved(true);
  };

  return (
    <>
      <CopyButton
        label={copyMail}
        text={() => `${props.mail.subject}\n\n${props.mail.body}`}
        class="word-button"
      />
      <span class="sms">
        <CopyButton
          label={copySms}
          text={() => props.sms.text}
          class="word-button"
          describedBy="sms-segments"
        />
        <span class="small" id="sms-segments">
          {props.sms.segments} SMS
        </span>
      </span>
      <button
        class="word-button"
        type="button"
        disabled={props.calendar === null}
        onClick={() => void save()}
      >
        {addToCalendar}
      </button>
      <button class="word-button" type="button" onClick={() => window.print()}>
        {print}
      </button>
      <span class="small" aria-live="polite">
        <Show when={isSaved()}>{saved}</Show>
      </span>
    </>
  );
}
