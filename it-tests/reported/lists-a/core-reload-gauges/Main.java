import acme.solr.core.CoreContainer;

public class Main {
    static CoreContainer container;

    public static void main(String[] a) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        container = new CoreContainer("y".equals(a[0]));
        container.create("techproducts");
        container.create("films");
        for (int i = 0; i < 11; i++) {
            container.getCore("films").execute("genre:drama page:" + i);
            container.getCore("techproducts").execute("cat:electronics " + "x".repeat(i));
            if (i % 5 == 0) {
                System.out.println("scraped " + container.scrape() + " points of " + container.getCore("films").getName());
            }
            Truth.watch(container.reload("films"));
            Thread.sleep(70);
        }
        System.out.println(container.getCore("films").getName() + " loaded");
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live() * 2
                + " what=observable gauge callbacks of reloaded cores");
        System.out.println(container.getCore("techproducts").getName());
    }
}
