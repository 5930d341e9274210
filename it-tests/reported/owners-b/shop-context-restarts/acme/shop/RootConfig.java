package acme.shop;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({Stock.class, Newsletter.class})
public class RootConfig {}
