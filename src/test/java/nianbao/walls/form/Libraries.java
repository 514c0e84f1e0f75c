package nianbao.walls.form;

import com.openhtmltopdf.util.Diagnostic;
import freemarker.template.Configuration;
import io.javalin.Javalin;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.Servlet;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.jetty.server.Server;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The form, knowing every library there is. */
record Libraries(
    Yaml yaml,
    Configuration templates,
    Diagnostic engine,
    PDDocument pdf,
    TrueTypeFont font,
    CommandLine commands,
    JsonMapper json,
    Javalin web,
    Server server,
    Servlet servlet,
    PrometheusRegistry metrics,
    Logger log) {}
