package fi.yhdyspinta.report.summary;

/** The files in which a summary is taken along (tiedostomuoto). */
public enum FileFormat {

    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;

    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** "pdf" or "docx". */
    public String ending() {
        return this.ending;
    }

    public String mediaType() {
        return this.mediaType;
    }

}
