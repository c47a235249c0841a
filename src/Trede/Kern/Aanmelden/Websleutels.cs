using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>Has the framework keep the keys of cookies and seals in a folder within that of the key ring. Losing them only means that everybody signs in again.</summary>
internal sealed class Websleutels(ILoggerFactory logboeken, Sleutelbos? sleutels = null) : IConfigureOptions<KeyManagementOptions>
{
    /// <summary>The folder within the folder of the key ring.</summary>
    public const string Map = "web";

    /// <inheritdoc/>
    public void Configure(KeyManagementOptions options)
    {
        if (sleutels is null) return;
        var map = Path.Combine(sleutels.Map, Map);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(map);
        else Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(map), logboeken);
    }
}
