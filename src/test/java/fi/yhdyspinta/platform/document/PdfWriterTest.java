package fi.yhdyspinta.platform.document;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfWriterTest {

    @Test
    void reportIsAccessible() throws Exception {
        byte[] pdf = new PdfWriter().write(ExampleReport.write());
        Files.write(Path.of("target/report.pdf"), pdf);

        assertThat(PdfUa.failuresOf(pdf)).isEmpty();
    }

}
