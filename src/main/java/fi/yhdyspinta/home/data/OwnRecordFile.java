package fi.yhdyspinta.home.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.home.data.OwnRecord.InCounty;
import fi.yhdyspinta.identity.PersonalTrace;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is kept about a person as JSON, for another program to read (art. 20). */
@Component
class OwnRecordFile {

    private final JsonMapper json;

    OwnRecordFile(JsonMapper json) {
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    byte[] write(OwnRecord own) {
        var file = new LinkedHashMap<String, Object>();
        file.put("schema", "yhdyspinta-own-data/1");
        file.put("madeAt", own.madeAt().toString());
        file.put("person", Map.of("id", own.person().id().toString(), "name", own.person().name(), "email",
                own.person().email(), "language", own.person().language().name()));
        file.put("sessionsBegunAt", own.sessions().stream().map(Object::toString).toList());
        file.put("mails", own.mails().stream().map(each -> {
            var mail = new LinkedHashMap<String, Object>();
            mail.put("subject", each.subject());
            mail.put("queuedAt", each.queuedAt().toString());
            if (each.sentAt() != null) {
                mail.put("sentAt", each.sentAt().toString());
            }
            return mail;
        }).toList());
        file.put("shared", traces(own.shared()));
        file.put("counties", own.counties().stream().map(this::county).toList());
        return this.json.writeValueAsBytes(file);
    }

    private Map<String, Object> county(InCounty place) {
        var county = new LinkedHashMap<String, Object>();
        county.put("county", place.county().slug());
        county.put("invitations",
                place.invitations()
                    .stream()
                    .map(each -> Map.of("name", each.name(), "role", each.role().name(), "at", each.at().toString()))
                    .toList());
        county.put("records", traces(place.traces()));
        return county;
    }

    private List<Map<String, Object>> traces(List<PersonalTrace> traces) {
        return traces.stream().map(trace -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("place", trace.place());
            if (trace.at() != null) {
                row.put("at", trace.at().toString());
            }
            if (trace.thing() != null) {
                row.put("record", this.json.readTree(trace.thing()));
            }
            return row;
        }).toList();
    }

}
