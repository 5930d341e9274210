package acme.calendar;

import java.util.concurrent.atomic.AtomicInteger;

/** State of one request for credentials. */
public class TokenRequest {
    final String org;
    final String employee;
    final AtomicInteger retryCount = new AtomicInteger();
    final byte[] assertion = new byte[4096];

    public TokenRequest(String org, String employee) {
        this.org = org;
        this.employee = employee;
    }
}
