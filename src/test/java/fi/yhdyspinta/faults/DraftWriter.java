package fi.yhdyspinta.faults;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes an organisation's draft, field by field, as the answering page keeps it. */
final class DraftWriter extends Writer {

    private final String survey;

    private final String organisation;

    private final List<String> fields;

    private final Map<String, Integer> revisions = new HashMap<>();

    private String field = "";

    private String text = "";

    private boolean sentBefore;

    DraftWriter(Visitor visitor, Pulse pulse, String survey) {
        super(visitor, pulse, 40);
        this.survey = survey;
        var page = visitor.get(survey + "/answer");
        this.organisation = find(page, "name=\"organisation\" value=\"([0-9a-f-]{36})\"");
        this.fields = findAll(page, "<textarea[^>]* name=\"(q[\\d.]+)\"");
        this.fields.forEach(each -> this.revisions.put(each,
                Integer.valueOf(find(page, "name=\"" + each.replace(".", "\\.") + "\\.r\" value=\"(\\d+)\""))));
    }

    @Override
    protected String begin(int number) {
        this.field = this.fields.get(number % this.fields.size());
        this.text = "kirjaus " + number + " kentässä";
        this.sentBefore = false;
        return this.text;
    }

    @Override
    protected HttpResponse<String> send() {
        var form = new HashMap<>(Map.of("organisation", this.organisation, "field", this.field, "value", this.text,
                "revision", String.valueOf(this.revisions.get(this.field))));
        if (this.sentBefore) {
            form.put("lost", this.text);
        }
        this.sentBefore = true;
        return this.visitor.post(this.survey + "/answer/fields", form);
    }

    @Override
    protected boolean isAcknowledged(HttpResponse<String> response) {
        if (response.statusCode() == 403) {
            this.visitor.get(this.survey + "/answer");
        }
        if (response.statusCode() != 200 || !response.body().contains("\"kept\"")) {
            return false;
        }
        this.revisions.put(this.field, Integer.valueOf(find(response.body(), "\"revision\":(\\d+)")));
        return true;
    }

    /** Everything acknowledged stands in a field or in its history, once. */
    @Override
    Tally check() {
        var found = new ArrayList<String>();
        for (var each : this.fields) {
            var history = this.visitor
                .get(this.survey + "/answer/fields/" + each + "/history?organisation=" + this.organisation);
            found.addAll(findAll(history, "(kirjaus \\d+ kentässä)(?![^<]*\")"));
        }
        return Tally.of(acknowledged(), found);
    }

}
