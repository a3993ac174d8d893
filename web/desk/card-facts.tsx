// What is known, each with where it comes from and how sure it is.
import type { CardFact, CardForm, CaseCard } from '../../bot/handoff/card.ts';
import { useDesk } from './context.ts';
import { moment } from './times.ts';
import { asTitle, SOURCES, SURE } from './words.ts';

export const FormAnswers = ({ card }: { readonly card: CaseCard }) => (
  <>
    {card.form !== undefined && <OneForm form={card.form} title="The form they are at" />}
    {card.saved.map((form) => (
      <OneForm key={form.form} form={form} title="Put aside" />
    ))}
  </>
);

const OneForm = ({ form, title }: { readonly form: CardForm; readonly title: string }) => {
  const { now } = useDesk();
  return (
    <section>
      <h2>
        {title}: {asTitle(form.name)}
      </h2>
      {form.savedAt !== undefined && <p class="quiet">since {moment(form.savedAt, now.value)}</p>}
      <FactList facts={form.facts} />
      {form.asked !== undefined && (
        <p>
          {form.savedAt === undefined ? 'On their screen' : 'Not answered yet'}: “{form.asked}”
        </p>
      )}
    </section>
  );
};

export const Facts = ({ title, facts }: { readonly title: string; readonly facts: readonly CardFact[] }) =>
  facts.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <FactList facts={facts} />
    </section>
  );

const FactList = ({ facts }: { readonly facts: readonly CardFact[] }) => {
  const { now } = useDesk();
  if (facts.length === 0) return <p class="quiet">Nothing is answered yet.</p>;
  return (
    <dl class="facts">
      {facts.map(({ id, label, shown, source, sure, skipped, at }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            {shown}
            <span class={sure === 'guessed' ? 'line guess' : 'quiet line'}>
              {skipped === true ? 'they left it out' : `${SOURCES[source]}, ${SURE[sure]}`}
              {at !== undefined && `, ${moment(at, now.value)}`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
};
