package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.io.InputStream;

/** Reads and writes rounds in the format hyte-round/1 (neuvottelukierros tiedostona). */
public final class RoundFormat {

    private RoundFormat() {
    }

    /**
     * Reads a round with the usual limits. Never throws on account of what the file says.
     */
    public static Reading<RoundDocument> read(byte[] file) {
        return read(file, Limits.USUAL);
    }

    public static Reading<RoundDocument> read(byte[] file, Limits limits) {
        return new DocumentReader<>(RoundDocument.class, RoundDocument.SCHEMA,
                (round, reader) -> new RoundChecks(round, reader).run())
            .read(file, limits);
    }

    /** Reads no more of the stream than the limits allow. */
    public static Reading<RoundDocument> read(InputStream file, Limits limits) throws IOException {
        return read(file.readNBytes(limits.bytes() + 1), limits);
    }

    /** The round as YAML, to be stored in UTF-8. Reading it gives the same document. */
    public static String write(RoundDocument round) {
        return YamlText.of(RecordWriter.treeOf(round));
    }

}
