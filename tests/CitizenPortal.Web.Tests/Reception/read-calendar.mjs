// Reads a calendar file with the library that Thunderbird reads calendars with, and prints what a person would see.
import ICAL from 'ical.js';

let text = '';
for await (const chunk of process.stdin) {
  text += chunk;
}

const calendar = new ICAL.Component(ICAL.parse(text));
calendar.getAllSubcomponents('vtimezone').forEach((zone) => ICAL.TimezoneService.register(zone));
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    summary: event.summary,
    location: event.location,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    organizer: event.organizer,
    attendees: event.attendees.map((attendee) => attendee.getFirstValue()),
    alarms: component.getAllSubcomponents('valarm').length,
  };
});
process.stdout.write(JSON.stringify({ method: calendar.getFirstPropertyValue('method'), version: calendar.getFirstPropertyValue('version'), events }));
