using Participatie.App.Kern;

return await Opdrachtregel.Run(args, Balie.Console());
