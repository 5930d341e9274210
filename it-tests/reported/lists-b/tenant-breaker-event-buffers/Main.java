import com.billhub.resilience.BreakerSetup;
import com.billhub.tenant.TenantGateway;

public class Main {
    public static void main(String[] a) throws Exception {
        BreakerSetup setup = new BreakerSetup();
        TenantGateway gateway = new TenantGateway(setup.getRegistry());
        for (String t : new String[]{"acme", "initech", "hooli"}) gateway.pay(t, 100);
        for (int i = 0; i < 140; i++) {
            String trial = "trial" + i;
            for (int c = 0; c < 4; c++) gateway.pay(trial, i * 10 + c);
            gateway.offboard(trial);
            Thread.sleep(10);
        }
        gateway.pay("acme", 130);
        System.out.println("breakers " + setup.getRegistry().getAllCircuitBreakers().size() + ", refused payments " + gateway.getFailed());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.orphans(setup.getEventConsumerRegistry(), setup.getRegistry())
                + " what=event buffers of removed circuit breakers in DefaultEventConsumerRegistry");
        System.exit(0);
    }
}
