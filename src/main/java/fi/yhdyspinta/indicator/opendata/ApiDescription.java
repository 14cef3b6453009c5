package fi.yhdyspinta.indicator.opendata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Messages;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the description of the interface says beside its routes. */
@Lazy
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI openApi(Messages messages, Addresses addresses, @Value("${yhdyspinta.operator}") String operator) {
        return new OpenAPI()
            .info(new Info().title(messages.text(Language.EN, "", "indicator.opendata.api.title"))
                .description(messages.text(Language.EN, "", "indicator.opendata.api.about"))
                .version("1")
                .license(new License().name("CC BY 4.0").url(OpenLicence.URL))
                .contact(new Contact().name(operator).url(addresses.about())))
            .servers(List.of(new Server().url(addresses.site())));
    }

    /** All that makes the description waits until it is asked for; no start does. */
    @Bean
    static BeanFactoryPostProcessor descriptionIsMadeLate() {
        return beans -> Stream.of(beans.getBeanDefinitionNames())
            .map(beans::getBeanDefinition)
            .filter(ApiDescription::describes)
            .forEach(bean -> bean.setLazyInit(true));
    }

    private static boolean describes(BeanDefinition bean) {
        return Stream
            .of(Objects.requireNonNullElse(bean.getFactoryBeanName(), ""),
                    Objects.requireNonNullElse(bean.getBeanClassName(), ""))
            .anyMatch(name -> name.startsWith("org.springdoc."));
    }

    @Bean
    OpenApiCustomizer problemsOfEveryRoute() {
        return described -> {
            described.getComponents().getSchemas().values().forEach(ApiDescription::allowNull);
            described.getComponents().addSchemas(PROBLEM, problem());
            described.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> addProblems(operation, path)));
        };
    }

    /** What an answer need not tell is there all the same, and null. */
    private static void allowNull(Schema<?> described) {
        var needed = Objects.requireNonNullElse(described.getRequired(), List.of());
        Objects.requireNonNullElse(described.getProperties(), Map.<String, Schema>of())
            .replaceAll((name,
                    property) -> needed.contains(name) || property.get$ref() == null && property.getEnum() == null
                            ? property : orNull(property));
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() == null) {
            property.setTypes(Set.of("string"));
        }
        return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
    }

    private static void addProblems(Operation operation, String path) {
        var responses = operation.getResponses();
        Objects.requireNonNull(responses.get("200"))
            .addHeaderObject("ETag",
                    new Header()
                        .description(
                                "Send it back in If-None-Match to be answered 304 as long as " + "nothing has changed")
                        .schema(new Schema<String>().type("string").types(Set.of("string"))));
        responses.addApiResponse("304", new ApiResponse().description("Nothing has changed since"));
        if (operation.getParameters() != null) {
            responses.addApiResponse("400", problem("A parameter is wrong"));
        }
        if (path.contains("{")) {
            responses.addApiResponse("404", problem("There is nothing of that key"));
        }
        responses.addApiResponse("429", problem("Too many requests in a minute; see Retry-After"));
    }

    private static ApiResponse problem(String what) {
        return new ApiResponse().description(what)
            .content(new Content().addMediaType("application/problem+json",
                    new MediaType().schema(new Schema<Object>().$ref(PROBLEM))));
    }

    private static Schema<?> problem() {
        return object("What went wrong, by RFC 9457").addProperty("title", text("In a word"))
            .addProperty("status",
                    new Schema<Integer>().types(Set.of("integer")).description("The status of the answer"))
            .addProperty("detail", text("In a sentence"))
            .addProperty("instance", text("What was asked for"));
    }

    private static Schema<?> object(String description) {
        return new Schema<>().types(Set.of("object")).description(description);
    }

    private static Schema<?> text(String description) {
        return new Schema<>().types(Set.of("string")).description(description);
    }

}
