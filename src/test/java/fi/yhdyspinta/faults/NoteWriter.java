package fi.yhdyspinta.faults;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** A guest at a wall, whose notes bear ids made before they are sent. */
final class NoteWriter extends Writer {

    private final String wall;

    private final String column;

    private final String name;

    private Map<String, String> note = Map.of();

    NoteWriter(Visitor visitor, Pulse pulse, String wall, String code, String name) {
        super(visitor, pulse, 700);
        this.wall = wall;
        this.name = name;
        visitor.get("/join/" + code);
        visitor.post(wall + "/guest", Map.of("code", code, "name", name));
        this.column = find(visitor.get(wall), "data-notes=\"([0-9a-f-]+)\"");
    }

    @Override
    protected String begin(int number) {
        var text = this.name + " kirjasi " + number + ".";
        this.note = Map.of("id", UUID.randomUUID().toString(), "text", text, "column", this.column);
        return text;
    }

    @Override
    protected HttpResponse<String> send() {
        return this.visitor.postFragment(this.wall + "/notes", this.note);
    }

    @Override
    protected boolean isAcknowledged(HttpResponse<String> response) {
        if (response.statusCode() == 403) {
            this.visitor.get(this.wall);
        }
        return response.statusCode() == 200;
    }

    @Override
    Tally check() {
        return Tally.of(acknowledged(), findAll(this.visitor.get(this.wall), "(" + this.name + " kirjasi \\d+\\.)"));
    }

}
