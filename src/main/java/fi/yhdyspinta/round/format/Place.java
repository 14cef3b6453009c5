package fi.yhdyspinta.round.format;

/** Where in the file, for eyes (line, column) and for programs (path). */
record Place(int line, int column, Trail path) {

    static final Place START = new Place(1, 1, Trail.ROOT);

}
