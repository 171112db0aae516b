import {html, nothing, type TemplateResult} from 'lit';
import {detailRows} from '../../../data/details.js';
import {detailNames} from '../../../hospital/hospital.js';
import {detailsOf, type Location} from '../../../hospital/locations.js';
import {field, format} from '../../field.js';
import {badNames} from '../check.js';
import type {Context, Form} from '../context.js';
import {fields} from './hospital.js';

/** What can be another at each location. */
const own = detailNames.filter((name) => !detailRows[name].everywhere);

const changed = (locations: readonly Location[], at: number, change: Partial<Location>): readonly Location[] =>
  locations.map((location, index) => (index === at ? {...location, ...change} : location));

const location = (context: Context, place: Location, at: number): TemplateResult => {
  const {state, words, set, leave} = context;
  const {locations, details} = state;
  const typed = detailsOf(place);
  const id = `location-${at}`;
  const form: Form = {
    id,
    details: typed,
    all: {...details, ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim()))},
    set: (name, value, others) => {
      set({locations: changed(locations, at, {...others, [name]: value})});
    },
  };
  const bad = state.touched.has(`${id}-name`) && badNames(locations).includes(place.name.trim());
  const isTyped = Object.values(typed).some((value) => value.trim());
  return html`
    <fieldset class="location">
      <legend>${place.name.trim() || format(words.locationNumber, {number: String(at + 1)})}</legend>
      ${at === 0 ? html`<p class="help">${words.firstLocation}</p>` : nothing}
      ${field({
        id: `${id}-name`,
        label: words.locationName,
        help: words.locationNameHelp,
        value: place.name,
        message: bad ? {tone: 'bad', content: format(words.locationNameBad)} : undefined,
        set: (name) => {
          set({locations: changed(locations, at, {name})});
        },
        onBlur: () => {
          leave(`${id}-name`);
        },
      })}
      ${fields(context, form, own)}
      <p class="act">
        <button
          type="button"
          class="small-button"
          @click=${() => {
            if (isTyped && !confirm(words.removeLocationSure)) return;
            set({locations: locations.filter((_location, index) => index !== at)});
          }}
        >
          ${words.removeLocation}<span class="unseen">: ${place.name}</span>
        </button>
      </p>
    </fieldset>
  `;
};

/** For a hospital with one clinic nothing but a button. */
export function locations(context: Context): TemplateResult {
  const {state, words, set} = context;
  return html`
    <p class="help">${words.locationsLead}</p>
    ${state.locations.map((place, at) => location(context, place, at))}
    <p class="act">
      <button
        type="button"
        class="button"
        id="add-location"
        @click=${() => {
          set({locations: [...state.locations, {name: ''}]});
        }}
      >
        ${words.addLocation}
      </button>
    </p>
  `;
}
