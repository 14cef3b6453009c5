package fi.yhdyspinta.organisation.importing;

import java.util.List;

/** What is known of an uploaded file beside its rows. */
record ImportFile(String origin, List<String> headings, Mapping mapping) {
}
