package acme.tenancy;

import org.springframework.context.ApplicationEvent;

public class RateChanged extends ApplicationEvent {
    public final String currency;
    public final double rate;
    public RateChanged(Object source, String currency, double rate) { super(source); this.currency = currency; this.rate = rate; }
}
