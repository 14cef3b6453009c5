package fi.yhdyspinta.platform;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The way back from a tool's page to the process it serves, when there is one. */
@Component
public class Ways {

    private final ObjectProvider<Origins> origins;

    Ways(ObjectProvider<Origins> origins) {
        this.origins = origins;
    }

    /** Whether what belongs to the process is made up, which its pages then say. */
    public boolean isExample(ProcessId process) {
        return find(process).filter(Origin::example).isPresent();
    }

    /**
     * A tool works without a process above it too; its page then only lacks the way back.
     */
    public Optional<Origin> find(ProcessId process) {
        return Optional.ofNullable(this.origins.getIfAvailable()).flatMap(known -> known.find(process));
    }

}
