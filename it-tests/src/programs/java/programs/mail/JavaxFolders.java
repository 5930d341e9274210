package programs.mail;

import com.sun.mail.imap.IMAPFolder;
import com.sun.mail.imap.IMAPStore;
import java.util.Properties;
import javax.mail.Folder;
import javax.mail.Session;
import javax.mail.Store;
import javax.mail.Transport;
import javax.mail.URLName;
import javax.mail.event.ConnectionAdapter;
import javax.mail.event.ConnectionListener;
import javax.mail.event.FolderAdapter;
import javax.mail.event.FolderListener;
import javax.mail.event.MessageCountAdapter;
import javax.mail.event.MessageCountListener;
import javax.mail.event.StoreListener;
import javax.mail.event.TransportAdapter;
import javax.mail.event.TransportListener;
import programs.Forms;
import programs.Forms.Release;

/** Rules that watch mailboxes, of a server that is not there. */
public class JavaxFolders {
  private static final Session SESSION = Session.getInstance(new Properties());
  private static final Store STORE = store();
  private static final Folder INBOX = inbox();
  private static final Transport TRANSPORT = transport();

  public static void main(String[] args) throws Exception {
    Forms.run(JavaxFolders.class, args);
  }

  static Release messages() {
    MessageCountListener listener = new MessageCountAdapter() {};
    INBOX.addMessageCountListener(listener);
    return () -> INBOX.removeMessageCountListener(listener);
  }

  static Release folders() {
    FolderListener listener = new FolderAdapter() {};
    STORE.addFolderListener(listener);
    return () -> STORE.removeFolderListener(listener);
  }

  static Release alerts() {
    Object rule = new Object();
    StoreListener listener = event -> rule.notify();
    STORE.addStoreListener(listener);
    return () -> STORE.removeStoreListener(listener);
  }

  static Release connection() {
    ConnectionListener listener = new ConnectionAdapter() {};
    STORE.addConnectionListener(listener);
    return () -> STORE.removeConnectionListener(listener);
  }

  static Release sent() {
    TransportListener listener = new TransportAdapter() {};
    TRANSPORT.addTransportListener(listener);
    return () -> TRANSPORT.removeTransportListener(listener);
  }

  private static Store store() {
    try {
      return SESSION.getStore("imap");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Folder inbox() {
    return new IMAPFolder("INBOX", '/', (IMAPStore) STORE, false) {};
  }

  private static Transport transport() {
    try {
      return SESSION.getTransport(new URLName("smtp://localhost:9"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
