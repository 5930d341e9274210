package acme.naming;

import java.util.List;

public record NamingEvent(String serviceName, List<String> instances) { }
