using Microsoft.AspNetCore.Builder;

WebApplication.CreateBuilder(args).Build().Run();
