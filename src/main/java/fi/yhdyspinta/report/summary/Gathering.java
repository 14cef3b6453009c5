package fi.yhdyspinta.report.summary;

import java.util.List;

import fi.yhdyspinta.meeting.Meeting;

/**
 * How a process was held, in numbers (kooste osallistumisesta).
 *
 * @param invited organisations asked to take part
 * @param joined of these, those who said they do
 * @param answered answers handed in to the surveys
 * @param notes written on the walls
 * @param meetings held or planned, in their order
 */
record Gathering(int invited, int joined, int answered, int notes, List<Meeting> meetings) {

    Gathering {
        meetings = List.copyOf(meetings);
    }

}
