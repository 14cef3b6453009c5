package fi.yhdyspinta.round.format;

/**
 * Entry for coverage-guided fuzzing: whatever comes in, reading ends in a value, and what
 * was read can be written.
 */
public final class RoundFormatFuzzer {

    private RoundFormatFuzzer() {
    }

    public static void fuzzerTestOneInput(byte[] file) {
        if (RoundFormat.read(file) instanceof Reading.Read<RoundDocument> read) {
            var again = RoundFiles.round(RoundFormat.write(read.document()));
            if (!again.equals(read.document())) {
                throw new AssertionError("The round changed on its way through the file");
            }
        }
    }

}
