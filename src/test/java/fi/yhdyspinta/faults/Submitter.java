package fi.yhdyspinta.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Submits an organisation's answer and corrects it, again and again. */
final class Submitter extends Writer {

    private final String survey;

    private Map<String, String> form = Map.of();

    Submitter(Visitor visitor, Pulse pulse, String survey) {
        super(visitor, pulse, 500);
        this.survey = survey;
    }

    @Override
    protected String begin(int number) {
        this.form = Map.of();
        return "lähetys " + number + ".";
    }

    @Override
    protected HttpResponse<String> send() {
        if (this.form.isEmpty()) {
            this.form = fill(this.visitor.get(this.survey + "/answer"), acknowledged().size() + 1);
            if (!this.form.containsKey("organisation")) {
                // A page of a problem: an empty form would submit what stands there
                // already.
                this.form = Map.of();
                throw new UncheckedIOException(new IOException("There is no form to fill in"));
            }
        }
        return this.visitor.post(this.survey + "/submission", this.form);
    }

    @Override
    protected boolean isAcknowledged(HttpResponse<String> response) {
        if (response.statusCode() == 403) {
            this.visitor.get(this.survey + "/answer");
        }
        return response.statusCode() == 200 && response.uri().getPath().endsWith("/submission");
    }

    private static Map<String, String> fill(String page, int number) {
        var form = new HashMap<String, String>();
        var names = findAll(page, "<input type=\"hidden\" name=\"([^\"_]+)\" value=");
        var values = findAll(page, "<input type=\"hidden\" name=\"[^\"_]+\" value=\"([^\"]*)\"");
        for (int place = 0; place < names.size(); place++) {
            form.putIfAbsent(names.get(place), values.get(place));
        }
        findAll(page, "<textarea[^>]* name=\"(q[\\d.]+)\"")
            .forEach(field -> form.put(field, "lähetys " + number + "."));
        return form;
    }

    /** Each submission is a version, whole, and no two versions say the same. */
    @Override
    Tally check() {
        var found = new ArrayList<String>();
        int half = 0;
        for (int version = 1;; version++) {
            var said = findAll(this.visitor.get(this.survey + "/submission?version=" + version), "(lähetys \\d+\\.)");
            if (said.isEmpty()) {
                break;
            }
            half += new HashSet<>(said).size() == 1 ? 0 : 1;
            found.add(said.getFirst());
        }
        var tally = Tally.of(acknowledged(), found);
        return new Tally(tally.acknowledged(), tally.lost(), tally.doubled(), half);
    }

}
