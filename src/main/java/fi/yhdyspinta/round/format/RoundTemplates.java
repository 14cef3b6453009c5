package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads round templates, and knows the ones that come with the platform (kierrosmallit).
 */
public final class RoundTemplates {

    private static final String OURS = "/rounds/templates.yaml";

    private RoundTemplates() {
    }

    public static Reading<TemplateDocument> read(byte[] file) {
        return new DocumentReader<>(TemplateDocument.class, TemplateDocument.SCHEMA,
                (document, reader) -> new TemplateChecks(document, reader).run())
            .read(file, Limits.USUAL);
    }

    public static String write(TemplateDocument document) {
        return YamlText.of(RecordWriter.treeOf(document));
    }

    /**
     * The templates that come with the platform, gathered from what counties have told of
     * their rounds.
     */
    public static List<RoundTemplate> list() {
        return switch (read(ours())) {
            case Reading.Read<TemplateDocument> read -> read.document().templates();
            case Reading.Unreadable<TemplateDocument> broken ->
                throw new IllegalStateException("%s: %s".formatted(OURS, broken.problems()));
        };
    }

    private static byte[] ours() {
        try (var file = RoundTemplates.class.getResourceAsStream(OURS)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + OURS);
            }
            return file.readAllBytes();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
