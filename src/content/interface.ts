import {msg} from '@lit/localize';

/** Words that more than one element needs. What a single element says stands in its own topic file. */
export const text = {
  'day-and-night': msg('Day and night', {desc: 'when a line is open'}),
  'the-clinic': msg('The clinic', {desc: 'under a phone number, where the clinic has no name'}),
  emergency: msg('Emergency', {desc: 'what the emergency number is for'}),
  'out-of-hours': msg('Evening, night, weekend', {desc: 'when a line is open'}),
  'own-doctor': msg('Closed: follow the phone message.', {
    desc: 'where no out-of-hours line is known',
  }),
  'no-clinic-phone': msg('Call your doctor, midwife or clinic.', {
    desc: 'where no clinic number is known',
  }),
  worried: msg('If you still worry, call {number}.', {desc: 'under the signs that are usually normal'}),
  'worried-no-phone': msg('If you still worry, call your doctor or midwife.', {
    desc: 'the same, where no number is known',
  }),
  app: msg('Message in {app}', {desc: 'link, {app} is the name of an app'}),
  'app-note': msg('Secure app. Not for emergencies', {desc: 'under the link to an app'}),

  'open-until': msg('**Open now**, until {time}', {desc: 'state of the clinic'}),
  'open-always': msg('**Open now**, day and night', {desc: 'state of the clinic'}),
  'opens-today': msg('**Closed now**, opens at {time}', {desc: 'state of the clinic'}),
  'opens-on': msg('**Closed now**, opens {day} at {time}', {desc: 'state of the clinic, {day} is a weekday or a date'}),
  closed: msg('**Closed now**', {desc: 'state of the clinic'}),
  'line-open-until': msg('Open until {time}', {desc: 'under the phone number of the clinic; short'}),
  'line-opens-today': msg('Opens at {time}', {desc: 'under the phone number of the clinic; short'}),
  'line-opens-on': msg('Opens {day} at {time}', {desc: 'under the phone number of the clinic; short'}),
  monday: msg('Monday', {desc: 'weekday, in a table of opening hours and after "opens"'}),
  tuesday: msg('Tuesday', {desc: 'weekday'}),
  wednesday: msg('Wednesday', {desc: 'weekday'}),
  thursday: msg('Thursday', {desc: 'weekday'}),
  friday: msg('Friday', {desc: 'weekday'}),
  saturday: msg('Saturday', {desc: 'weekday'}),
  sunday: msg('Sunday', {desc: 'weekday'}),
  days: msg('{from} to {to}', {desc: 'a range of weekdays, both included'}),
  'no-hours': msg('closed', {desc: 'a day without opening hours'}),
  'also-closed': msg('Also closed on {dates}', {desc: 'dates on which the clinic is closed'}),

  sources: msg('Sources', {desc: 'before a list of sources'}),
  'all-sources': msg('All sources', {desc: 'opens the whole list of sources'}),
  'evidence-checked': msg('Sources last read on 22 November 2026, next check by 22 November 2027', {
    desc: 'write the dates as your readers do, with digits for day and year; keep them equal to about.ts',
  }),
  'evidence-overdue': msg('A check was due in November 2027. Please check with us.', {desc: 'shown after that date'}),
  adapted: msg('This hospital has adapted part of this text.', {desc: 'where the hospital replaced a sentence'}),
  'checked-by': msg('Checked for this hospital by {name} on {date}', {desc: 'sign-off of the hospital'}),
  'not-checked': msg('This hospital has not checked this text yet.', {desc: 'where a sign-off is missing'}),
} satisfies Record<string, string>;
