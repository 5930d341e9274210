package programs.discover;

import com.vaadin.data.provider.ListDataProvider;
import com.vaadin.shared.Registration;
import java.util.ArrayList;
import java.util.List;

/** Views of one long-lived list; what their registrations hand out are lambdas. */
public class VaadinProvider {
  private static final ListDataProvider<String> LIST = new ListDataProvider<>(new ArrayList<>());
  private static int heard;

  public static void main(String[] args) {
    List<Registration> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(open(i));
    }
    LIST.refreshAll();
    if (args[0].equals("clean")) {
      all.forEach(Registration::remove);
    }
    System.out.println("heard " + heard);
  }

  private static Registration open(int i) {
    return LIST.addDataProviderListener(event -> heard += i);
  }
}
