package acme.calendar;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Integration service that fails now and then. */
public class TokenServer {
    private final Map<String, Integer> calls = new HashMap<>();

    public String getAccessToken(String employee) throws IOException {
        int n = calls.merge(employee, 1, Integer::sum);
        if (n % 2 == 1) {
            throw new IOException("503 for " + employee);
        }
        return "ya29." + Integer.toHexString(employee.hashCode());
    }
}
