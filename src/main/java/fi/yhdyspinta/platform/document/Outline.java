package fi.yhdyspinta.platform.document;

/**
 * Follows the headings of a document, so that none stands more than one level below the
 * one before it.
 */
final class Outline {

    private int level;

    /** The block, with its headings lifted where they skip a level. */
    Block lifted(Block block) {
        return switch (block) {
            case Block.Heading heading -> {
                level = Math.min(heading.level(), level + 1);
                yield new Block.Heading(level, heading.text());
            }
            case Block.Passage passage ->
                new Block.Passage(passage.language(), passage.blocks().stream().map(this::lifted).toList());
            default -> block;
        };
    }

}
