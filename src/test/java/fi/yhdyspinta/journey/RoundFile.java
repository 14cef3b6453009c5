package fi.yhdyspinta.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.format.Reading;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.RoundFormat;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * The file of the 2024 round of Pohjois-Savo, from which the journeys take their rounds.
 */
final class RoundFile {

    private static final String FILE = "rounds/pohjois-savo-2024.yaml";

    private RoundFile() {
    }

    static byte[] bytes() {
        try {
            return new ClassPathResource(FILE).getContentAsByteArray();
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Takes it into the county of the stage; taken again it is one more round. */
    static Round take(Stage stage, BeanFactory beans, boolean example) {
        var document = ((Reading.Read<RoundDocument>) RoundFormat.read(bytes())).document();
        return stage.in(() -> beans.getBean(RoundFiles.class).take(stage.aino(), document, example));
    }

}
