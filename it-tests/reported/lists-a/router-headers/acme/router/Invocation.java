package acme.router;

import java.util.HashMap;
import java.util.Map;

public class Invocation {
    private final String microservice;
    private final Map<String, String> context = new HashMap<>();
    private final byte[] body = new byte[2048];

    public Invocation(String microservice) {
        this.microservice = microservice;
    }

    public String getMicroservice() {
        return microservice;
    }

    public Map<String, String> getContext() {
        return context;
    }

    public int size() {
        return body.length;
    }
}
