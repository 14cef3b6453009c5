package fi.yhdyspinta.indicator.opendata;

import java.time.Duration;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The description of the interface by OpenAPI 3.1. It is made when it is first asked for,
 * so that no start waits for it, and then kept.
 */
@Hidden
@Lazy
@RestController
class OpenApiController extends OpenApiResource {

    private final Addresses addresses;

    /**
     * @param converters make themselves known to the library, and are asked for nothing
     * here
     */
    OpenApiController(ModelConverterRegistrar converters, ObjectFactory<OpenAPIService> described,
            AbstractRequestService requests, GenericResponseService responses, OperationService operations,
            SpringDocConfigProperties settings, SpringDocProviders providers, SpringDocCustomizers customizers,
            Addresses addresses) {
        super(described, requests, responses, operations, settings, providers, customizers);
        this.addresses = addresses;
    }

    @CrossOrigin("*")
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> describe(HttpServletRequest request) throws JsonProcessingException {
        return ResponseEntity.ok()
            .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
            .body(openapiJson(request, this.addresses.description(), Locale.ENGLISH));
    }

    /** Never the address that somebody happened to ask at. */
    @Override
    protected String getServerUrl(HttpServletRequest request, String description) {
        return this.addresses.api();
    }

}
