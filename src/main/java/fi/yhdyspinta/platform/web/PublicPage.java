package fi.yhdyspinta.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that looks the same to everybody who has not signed in, so that it may be drawn
 * once and handed to many. The handler reads; it must neither write nor count.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PublicPage {

    /**
     * The questions that are kept beside the page without one, for example
     * "country=true".
     */
    String[] questions() default {};

}
