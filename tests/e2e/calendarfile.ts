/** A calendar file, as an independent reader of RFC 5545 takes it. */
import ICAL from 'ical.js';

export const datesIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => {
    const { uid, sequence, summary, description, startDate } = new ICAL.Event(one);
    return { uid, sequence, summary, description, day: startDate.toString() };
  });
