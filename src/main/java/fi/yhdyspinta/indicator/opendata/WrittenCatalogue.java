package fi.yhdyspinta.indicator.opendata;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import fi.yhdyspinta.indicator.opendata.OpenData.Told;
import org.eclipse.rdf4j.model.Model;
import org.springframework.stereotype.Component;

/**
 * The record of open data as text. It is kept and written anew when something else is
 * told: what is told is itself the key, for titles change without any new reading.
 */
@Component
class WrittenCatalogue {

    private final OpenData data;

    private final DataCatalogue catalogue;

    private final Map<Form, Written> kept = new ConcurrentHashMap<>();

    WrittenCatalogue(OpenData data, DataCatalogue catalogue) {
        this.data = data;
        this.catalogue = catalogue;
    }

    enum Form {

        TURTLE(RdfText::turtle), JSON_LD(RdfText::jsonLd);

        private final Function<Model, byte[]> writing;

        Form(Function<Model, byte[]> writing) {
            this.writing = writing;
        }

    }

    private record Written(List<Told> told, byte[] text) {
    }

    /** Others who ask meanwhile wait for the one who writes. */
    byte[] get(Form form) {
        var told = this.data.listTold();
        return this.kept
            .compute(form, (same, before) -> before != null && before.told().equals(told) ? before : write(form, told))
            .text();
    }

    private Written write(Form form, List<Told> told) {
        return new Written(told, form.writing.apply(this.catalogue.describe(told)));
    }

}
