"""Reads calendar texts (JSON, a list on standard input) with Python's icalendar and vobject; says what each of them saw."""

import json
import sys

import icalendar
import vobject


def moment(value, zone):
    """By the rule that came along, not by the zone this machine happens to know."""
    return (value if value.tzname() == "UTC" else zone.localize(value.replace(tzinfo=None))).isoformat()


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    zone = calendar.walk("VTIMEZONE")[0].to_tz()
    return {
        "method": str(calendar["METHOD"]),
        "events": [
            {
                "uid": str(event["UID"]),
                "sequence": int(event["SEQUENCE"]),
                "start": moment(event["DTSTART"].dt, zone),
                "end": moment(event["DTEND"].dt, zone),
                "summary": str(event["SUMMARY"]),
                "location": str(event.get("LOCATION", "")),
                "description": str(event["DESCRIPTION"]),
                "people": [str(event[name]) for name in ("ORGANIZER", "ATTENDEE") if name in event],
                "partstat": str(event["ATTENDEE"].params["PARTSTAT"]) if "ATTENDEE" in event else None,
                "errors": [str(error) for error in event.errors],
            }
            for event in calendar.walk("VEVENT")
        ],
    }


def with_vobject(text):
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    return {
        "method": calendar.method.value,
        "events": [
            {
                "uid": event.uid.value,
                "sequence": int(event.sequence.value),
                "start": event.dtstart.value.isoformat(),
                "end": event.dtend.value.isoformat(),
                "summary": event.summary.value,
                "location": event.location.value if hasattr(event, "location") else "",
                "description": event.description.value,
                "people": [child.value for child in event.getChildren() if child.name in ("ORGANIZER", "ATTENDEE")],
                "partstat": event.attendee.params["PARTSTAT"][0] if hasattr(event, "attendee") else None,
                "errors": [],
            }
            for event in calendar.contents.get("vevent", [])
        ],
    }


json.dump([[with_icalendar(text), with_vobject(text)] for text in json.load(sys.stdin)], sys.stdout)
