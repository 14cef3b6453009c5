package fi.yhdyspinta.round.format;

import java.util.List;

/**
 * A reason why a file cannot be taken as a round (ongelma), with its place for the one
 * who mends it.
 *
 * @param line the first line is 1
 * @param column the first column is 1
 * @param path where in the document, such as {@code survey.sections[0].questions[2]},
 * counted from 0; empty for the whole
 * @param key key of the text in {@code messages/round_format}
 * @param arguments filled into the text
 */
public record Problem(int line, int column, String path, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

}
