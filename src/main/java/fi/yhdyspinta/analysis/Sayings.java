package fi.yhdyspinta.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that was said in a process, whatever the tool (aineisto). */
@Component
public class Sayings {

    private final ObjectProvider<SayingSource> sources;

    Sayings(ObjectProvider<SayingSource> sources) {
        this.sources = sources;
    }

    public List<Saying> list(ProcessId process) {
        return this.sources.orderedStream()
            .flatMap(source -> source.list(process).stream())
            .sorted(Comparator.comparing(Saying::saidAt))
            .toList();
    }

    public Optional<Saying> find(SayingKind kind, UUID id) {
        return this.sources.orderedStream()
            .filter(source -> source.kind() == kind)
            .flatMap(source -> source.find(id).stream())
            .findFirst();
    }

    /**
     * @throws NotFound when nothing of that kind was said under that id
     */
    public Saying get(SayingKind kind, UUID id) {
        return find(kind, id).orElseThrow(() -> new NotFound("No such saying"));
    }

}
