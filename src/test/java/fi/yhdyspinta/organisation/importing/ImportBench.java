package fi.yhdyspinta.organisation.importing;

import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.batch.BatchId;
import org.springframework.context.ApplicationContext;

/** Lets the bench of the register hand a file in. */
public final class ImportBench {

    private final Imports imports;

    private final Stage stage;

    public ImportBench(ApplicationContext application, Stage stage) {
        this.imports = application.getBean(Imports.class);
        this.stage = stage;
    }

    /**
     * Reads the file, keeps its rows, sends its columns as guessed and has the rows
     * judged.
     */
    public BatchId examine(byte[] file) {
        var table = ((TableFile.Read) TableReader.read(file)).table();
        var batch = this.stage.in(() -> this.imports.keep(this.stage.aino(), "toimijat", table));
        var page = this.stage.in(() -> this.imports.show(this.stage.aino(), batch));
        this.stage.run(() -> this.imports.map(this.stage.aino(), batch,
                new MappingForm(page.columns(), page.partyType().name(), "").toMapping(page.headings().size())));
        return batch;
    }

}
