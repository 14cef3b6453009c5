package fi.yhdyspinta.platform.fetching;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchingProperties.class)
class FetchingConfiguration {

    @Bean
    Fetchers fetchers(FetchingProperties properties, @Value("${yhdyspinta.address}") String address, Clock clock) {
        return new Fetchers(properties, address, clock, Thread::sleep);
    }

}
