import acme.kube.ApiClient;
import acme.kube.CoreV1Api;
import acme.kube.PodLister;

public class Main {
    static ApiClient client = new ApiClient("http://cluster.invalid");

    public static void main(String[] a) throws Exception {
        client.getHttpClient().networkInterceptors().add(c -> c.proceed(c.request()));
        CoreV1Api api = new CoreV1Api(client, "y".equals(a[0]));
        String[] namespaces = {"default", "kube-system", "shop"};
        for (int i = 0; i < 30; i++) {
            PodLister lister = Truth.watch(new PodLister(namespaces[i % 3]));
            api.listNamespacedPodAsync(namespaces[i % 3], lister);
            if (i % 10 == 0) {
                System.out.println(lister.result());
            }
            Thread.sleep(25);
        }
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=network interceptors of finished API calls");
        System.out.println(client.getHttpClient().interceptors().size() + " application interceptors");
        System.exit(0);
    }
}
