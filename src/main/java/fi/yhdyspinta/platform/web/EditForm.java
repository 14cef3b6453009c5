package fi.yhdyspinta.platform.web;

import java.util.Map;

/** What somebody has typed to make or change a thing; a record of what the page holds. */
public interface EditForm {

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems();

    /** What people have written in it, by the message key of the field's label. */
    Map<String, String> texts();

}
